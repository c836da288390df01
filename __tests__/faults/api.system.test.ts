import { testPart } from './matrix.ts'

testPart('api')
