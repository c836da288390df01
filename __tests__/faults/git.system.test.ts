import { testPart } from './matrix.ts'

testPart('git')
