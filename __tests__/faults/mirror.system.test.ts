import { testPart } from './matrix.ts'

testPart('mirror')
